// Whether the page was answered with this status. Arguments: the status.
const status = performance.getEntriesByType("navigation")[0].responseStatus;
return status === arguments[0] ? [] : [`The status is ${status}, not ${arguments[0]}`];
