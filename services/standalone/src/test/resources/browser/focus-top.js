// Back to the top: an error summary takes the focus when its page opens.
document.body.tabIndex = -1;
document.body.focus();
document.body.removeAttribute("tabindex");
return [];
