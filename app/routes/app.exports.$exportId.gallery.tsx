/** The address of `media` before it was renamed: pages that were open during an upgrade still ask here. */
export { action } from '#app/routes/app.exports.$exportId.media.tsx';
