/** The version of package.json; a test holds that it is the same. */
export const VERSION = '0.1.0';
