// The page is no wider than the screen; what is wider scrolls in a region that the keyboard reaches.
for (const details of document.querySelectorAll("details")) {
  details.open = true;
}
const width = document.documentElement.clientWidth;
const faults = [];
if (document.scrollingElement.scrollWidth > width) {
  faults.push(`The page is ${document.scrollingElement.scrollWidth} wide on a screen of ${width}`);
}
const scrolls = (element) =>
  element.closest("[role=region][tabindex='0'][aria-label], [role=region][tabindex='0'][aria-labelledby]");
for (const element of document.body.querySelectorAll("*")) {
  const right = element.getBoundingClientRect().right;
  if (right > width + 1 && element.checkVisibility() && !scrolls(element)) {
    faults.push(`${element.outerHTML.slice(0, 100)} ends at ${Math.round(right)}`);
  }
}
return faults;
