// Every page works without this script; it only makes the components of GOV.UK Frontend livelier.
import { initAll } from "./govuk-frontend-GOVUK_VERSION.min.js";

document.body.classList.add("js-enabled", "govuk-frontend-supported");
initAll();
