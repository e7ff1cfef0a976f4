// Headings begin with one of the first level and go down one level at a time.
// The error summary of the GOV.UK Design System stands above the page's heading.
const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter(
  (heading) => heading.checkVisibility() && !heading.closest(".govuk-error-summary"),
);
const faults = [];
let before = 0;
for (const heading of headings) {
  const level = Number(heading.tagName[1]);
  if (level > before + 1) {
    faults.push(`${heading.tagName} "${heading.textContent.trim()}" comes after level ${before}`);
  }
  before = level;
}
const first = headings.filter((heading) => heading.tagName === "H1").length;
if (first !== 1) {
  faults.push(`There are ${first} headings of the first level`);
}
return faults;
