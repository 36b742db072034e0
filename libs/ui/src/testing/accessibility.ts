import axe from 'axe-core';

/**
 * What axe finds wrong in a part of a page, one line each. Colours and the landmarks of the shell are looked at in a real
 * browser: jsdom draws nothing, and a view stands alone here.
 */
export async function accessibilityProblems(container: Element): Promise<string[]> {
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(container, { rules });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
