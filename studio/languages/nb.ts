/** Norwegian Bokmål: for the tag "no". */
export { speech, writing } from '#studio/languages/no.ts';
