// With text of twice the size the page does not scroll sideways and cuts no text off.
document.documentElement.style.fontSize = "200%";
for (const details of document.querySelectorAll("details")) {
  details.open = true;
}
const faults = [];
const root = document.scrollingElement;
if (root.scrollWidth > document.documentElement.clientWidth) {
  faults.push(`The page is ${root.scrollWidth} wide on a screen of ${innerWidth}`);
}
const cuts = (overflow) => overflow === "hidden" || overflow === "clip";
const forEarsOnly = (element) => element.closest(".govuk-visually-hidden, .govuk-skip-link");
for (const element of document.body.querySelectorAll("*")) {
  const style = getComputedStyle(element);
  const cut =
    (cuts(style.overflowX) && element.scrollWidth > element.clientWidth + 1) ||
    (cuts(style.overflowY) && element.scrollHeight > element.clientHeight + 1);
  const hasText = element.textContent.trim() !== "" && !(element instanceof SVGElement);
  if (cut && hasText && element.checkVisibility() && !forEarsOnly(element)) {
    faults.push(`${element.outerHTML.slice(0, 100)} is cut off`);
  }
}
return faults;
