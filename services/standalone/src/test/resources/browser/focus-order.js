// Everything that the tab key should reach, in order; keeps how each looks without the focus.
const CANDIDATES =
  "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex='-1'])";
const LOOKS = ["outline", "boxShadow", "backgroundColor", "borderColor", "borderWidth", "color", "textDecoration"];

const look = (element) => {
  const label = element.labels?.[0];
  const styles = [getComputedStyle(element)];
  if (label) {
    styles.push(getComputedStyle(label), getComputedStyle(label, "::before"));
  }
  return styles.map((style) => LOOKS.map((name) => style[name]).join()).join();
};
const isFirstOfItsGroup = (element) => {
  if (element.type !== "radio") {
    return true;
  }
  const group = [...document.querySelectorAll(`input[type=radio][name="${element.name}"]`)];
  return element === (group.find((radio) => radio.checked) ?? group[0]);
};
const elements = [...document.querySelectorAll(CANDIDATES)].filter(
  (element) => element.checkVisibility() && !element.disabled && isFirstOfItsGroup(element),
);
const name = (element) =>
  `${elements.indexOf(element)} ${element.tagName.toLowerCase()} ` +
  (element.getAttribute("aria-label") ?? element.id ?? "") +
  element.textContent.trim().slice(0, 40);

window.safeguardingFocus = { look, name, unfocused: new Map(elements.map((each) => [each, look(each)])) };
return elements.map(name);
