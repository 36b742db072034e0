/** Our own modules only declare: what a page does not use of a library does not come with it. */
export const OWN_MODULES_ONLY_DECLARE = {
  moduleSideEffects: [{ test: /\/libs\/[^?]+\.tsx?$/, sideEffects: false }],
};
