/** Norwegian Nynorsk: signs are read as in Bokmål; we have no words of its own to write with. */
export { BASE_WRITING as writing } from '#studio/languages/base.ts';
export { speech } from '#studio/languages/no.ts';
