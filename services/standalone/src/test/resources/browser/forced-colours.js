// In the reader's own colours every text, and every line and mark of a chart, stands out.
const faults = [];
if (!matchMedia("(forced-colors: active)").matches) {
  faults.push("Colours are not forced");
}
for (const details of document.querySelectorAll("details")) {
  details.open = true;
}
const channels = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);
const luminance = (colour) => {
  const [red, green, blue] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one, other) => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};
const isSeeThrough = (colour) => channels(colour)[3] === 0;
const behind = (element) => {
  for (let each = element; each; each = each.parentElement) {
    const colour = getComputedStyle(each).backgroundColor;
    if (!isSeeThrough(colour)) {
      return colour;
    }
  }
  return canvas;
};
const sample = document.body.appendChild(document.createElement("div"));
sample.style.backgroundColor = "Canvas";
const canvas = getComputedStyle(sample).backgroundColor;
sample.remove();

const hasOwnText = (element) =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== "");
const say = (element, ratio) =>
  faults.push(`${element.outerHTML.slice(0, 100)} has a contrast of ${ratio.toFixed(1)}`);
for (const element of document.body.querySelectorAll("*:not(script, svg, svg *)")) {
  if (hasOwnText(element) && element.checkVisibility()) {
    const ratio = contrast(getComputedStyle(element).color, behind(element));
    if (ratio < 4.5) {
      say(element, ratio);
    }
  }
}
const SHAPES = "svg.app-chart :is(polyline, path, rect, text):not(.app-chart__guide)";
for (const shape of document.querySelectorAll(SHAPES)) {
  const style = getComputedStyle(shape);
  const colour = style.stroke === "none" ? style.fill : style.stroke;
  const ratio = contrast(colour, canvas);
  if (shape.checkVisibility() && ratio < (shape.tagName === "text" ? 4.5 : 3)) {
    say(shape, ratio);
  }
}
return faults;
