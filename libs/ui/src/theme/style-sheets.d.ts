/** Style sheets are imported for their effect: the build makes files of them, tests take an empty module. */
declare module '*.css';
