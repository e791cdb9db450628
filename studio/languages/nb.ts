/** Norwegian Bokmål: what the tag "no" means. */
export { speech, writing } from '#studio/languages/no.ts';
