// Every text of every chart on show is inside its picture, clear of the others, and large enough.
const TOLERANCE = 1;
const SMALLEST_TEXT = 15.5;
const faults = [];
const charts = [...document.querySelectorAll("svg.app-chart")].filter(
  (chart) => chart.getBoundingClientRect().width > 0,
);
const overlap = (one, other) =>
  one.x + TOLERANCE < other.x + other.width &&
  other.x + TOLERANCE < one.x + one.width &&
  one.y + TOLERANCE < other.y + other.height &&
  other.y + TOLERANCE < one.y + one.height;
for (const chart of charts) {
  const picture = chart.viewBox.baseVal;
  const texts = [...chart.querySelectorAll("text")].map((text) => ({ text, box: text.getBBox() }));
  const say = (text, fault) => faults.push(`"${text.textContent}" of ${chart.classList} ${fault}`);
  const size = (parseFloat(getComputedStyle(chart).fontSize) * chart.getBoundingClientRect().width) / picture.width;
  if (texts.length > 0 && size < SMALLEST_TEXT) {
    faults.push(`The text of ${chart.classList} is shown with ${size.toFixed(1)} pixels`);
  }
  texts.forEach(({ text, box }, index) => {
    if (
      box.x < -TOLERANCE ||
      box.y < -TOLERANCE ||
      box.x + box.width > picture.width + TOLERANCE ||
      box.y + box.height > picture.height + TOLERANCE
    ) {
      say(text, "leaves the picture");
    }
    for (const other of texts.slice(index + 1)) {
      if (overlap(box, other.box)) {
        say(text, `lies over "${other.text.textContent}"`);
      }
    }
  });
}
return faults;
