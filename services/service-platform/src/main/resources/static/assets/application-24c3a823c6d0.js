// Every page works without this script; it only makes the components of GOV.UK Frontend livelier.
import { initAll } from "./govuk-frontend-6.6.0.min.js";

document.body.classList.add("js-enabled", "govuk-frontend-supported");
initAll();

// Says that there are new figures; what the reader is reading stays as it is.
for (const line of document.querySelectorAll("[data-live]")) {
  const drawn = Number(line.dataset.version);
  const source = new EventSource(line.dataset.live);
  source.addEventListener("figures-changed", (event) => {
    if (JSON.parse(event.data).version !== drawn) {
      source.close();
      const refresh = document.createElement("a");
      refresh.className = "govuk-link";
      refresh.href = window.location.href;
      refresh.textContent = "Refresh this page";
      line.className = "app-live govuk-body";
      line.append("There are new figures. ", refresh);
    }
  });
}
