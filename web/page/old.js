// For browsers without modules: they get the plain sentence and nothing else.
document.getElementById('progress').hidden = true;
document.getElementById('trouble-old').hidden = false;
