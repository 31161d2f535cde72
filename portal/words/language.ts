/** The language that this portal speaks: each is a build of its own. */
export const language: 'en' | 'cy' = import.meta.env.MODE === 'cy' ? 'cy' : 'en';
