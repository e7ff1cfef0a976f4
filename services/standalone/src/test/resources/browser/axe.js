// Violations of the success criteria of WCAG 2.2, A and AA, that axe-core can find.
const done = arguments[arguments.length - 1];
const criteria = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const describe = (violation) =>
  `${violation.id}: ${violation.help}: ` +
  violation.nodes.map((node) => `${node.target} (${node.failureSummary})`).join("; ");
for (const details of document.querySelectorAll("details")) {
  details.open = true;
}
axe.run(document, { runOnly: { type: "tag", values: criteria }, resultTypes: ["violations"] }).then(
  (results) => done(results.violations.map(describe)),
  (failure) => done([String(failure)]),
);
