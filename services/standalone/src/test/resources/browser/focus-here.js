// What has the focus, and then whatever keeps a person from seeing that it has.
const { look, name, unfocused } = window.safeguardingFocus;
const here = document.activeElement;
if (!unfocused.has(here)) {
  return [here.outerHTML.slice(0, 60)];
}
const faults = [];
if (look(here) === unfocused.get(here)) {
  faults.push(`${name(here)} does not show that it has the focus`);
}
const box = here.getBoundingClientRect();
if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) {
  faults.push(`${name(here)} has the focus off the screen`);
}
return [name(here), ...faults];
