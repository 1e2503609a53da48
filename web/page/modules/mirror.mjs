// The mirror: the game's nodes as real, transparent DOM elements over the canvas, in reading order.
// Every press of the page goes through a click on one of them. Elements are kept by id, so that
// focus survives.

const TAG = {
  button: 'button', toggle: 'button', slider: 'input', text: 'p', image: 'span', progress: 'span',
};

/** What an element cannot change into: another kind of element. */
const shapeOf = (node) => node.role + (node.level || '');

function create(node) {
  const tag = node.role === 'heading' ? 'h' + (node.level || 1) : TAG[node.role];
  const element = document.createElement(tag);
  element.dataset.id = node.id;
  if (tag === 'button') element.type = 'button';
  if (tag === 'input') element.type = 'range';
  if (node.role === 'image') element.setAttribute('role', 'img');
  if (node.role === 'progress') element.setAttribute('role', 'progressbar');
  return element;
}

function setAttribute(element, name, value) {
  if (value === null) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

const FILL = {
  button(element, node) {
    setText(element, node.name);
    setAttribute(element, 'aria-disabled', node.disabled ? 'true' : null);
    setAttribute(element, 'aria-keyshortcuts', node.key || null);
  },
  toggle(element, node) {
    FILL.button(element, node);
    setAttribute(element, 'aria-pressed', node.pressed ? 'true' : 'false');
  },
  slider(element, node) {
    setAttribute(element, 'aria-label', node.name);
    setAttribute(element, 'min', String(node.min));
    setAttribute(element, 'max', String(node.max));
    setAttribute(element, 'step', String(node.step));
    element.disabled = Boolean(node.disabled);
    if (element.value !== String(node.value)) element.value = String(node.value);
  },
  heading: (element, node) => setText(element, node.name),
  text: (element, node) => setText(element, node.name),
  image: (element, node) => setAttribute(element, 'aria-label', node.name),
  progress(element, node) {
    setAttribute(element, 'aria-label', node.name);
    setAttribute(element, 'aria-valuemin', String(node.min));
    setAttribute(element, 'aria-valuemax', String(node.max));
    setAttribute(element, 'aria-valuenow', String(node.value));
  },
};

function place(element, rect) {
  const style = element.style;
  style.left = rect[0] + 'px';
  style.top = rect[1] + 'px';
  style.width = rect[2] + 'px';
  style.height = rect[3] + 'px';
}

/** Whether the browser would show where the focus is (it does not after a tap). */
function showsFocus(element) {
  try {
    return element.matches(':focus-visible');
  } catch (unknown) {
    return true;
  }
}

const canTakeFocus = (element) => element.tagName === 'BUTTON' || element.tagName === 'INPUT';

/**
 * @param {HTMLElement} root
 * @param {{status: HTMLElement, alert: HTMLElement}} live regions that stay
 * @param {{press: Function, setValue: Function, focus: Function}} on
 */
export function createMirror(root, live, on) {
  /** @type {Map<string, {element: HTMLElement, shape: string, told: string}>} */
  const kept = new Map();
  let nodes = [];

  root.addEventListener('click', (event) => {
    const element = event.target.closest('button');
    if (element && element.getAttribute('aria-disabled') !== 'true') on.press(element.dataset.id);
  });
  root.addEventListener('input', (event) => {
    on.setValue(event.target.dataset.id, Math.round(Number(event.target.value)));
  });
  root.addEventListener('focusin', (event) => {
    on.focus(showsFocus(event.target) ? event.target.dataset.id : '');
  });
  root.addEventListener('focusout', () => on.focus(''));

  function elementFor(node) {
    let entry = kept.get(node.id);
    if (!entry) {
      entry = { element: create(node), shape: shapeOf(node), told: '' };
      kept.set(node.id, entry);
    }
    const telling = JSON.stringify(node);
    if (entry.told !== telling) {
      entry.told = telling;
      FILL[node.role](entry.element, node);
      place(entry.element, node.rect);
    }
    return entry.element;
  }

  /** Where focus goes when its element left the screen: to what now stands in its place. */
  function nearest(index) {
    const all = Array.from(root.children);
    return all.slice(index).find(canTakeFocus) || all.find(canTakeFocus);
  }

  function update(list) {
    const focused = root.contains(document.activeElement) ? document.activeElement : null;
    const wasAt = focused ? Array.from(root.children).indexOf(focused) : -1;
    const wasShown = Boolean(focused) && showsFocus(focused);
    const shapes = new Map(list.map((node) => [node.id, shapeOf(node)]));
    kept.forEach((entry, id) => {
      if (shapes.get(id) === entry.shape) return;
      entry.element.remove();
      kept.delete(id);
    });
    let next = root.firstChild;
    for (const node of list) {
      const element = elementFor(node);
      if (element === next) next = next.nextSibling;
      else root.insertBefore(element, next);
    }
    if (!focused || document.activeElement === focused) return;
    const heir = root.contains(focused) ? focused : wasShown && nearest(wasAt);
    if (heir) heir.focus();
  }

  function speak(role) {
    setText(live[role], nodes.filter((node) => node.role === role).map((node) => node.name).join(' '));
  }

  return {
    /** @param {string} json the nodes of a frame */
    show(json) {
      nodes = JSON.parse(json);
      update(nodes.filter((node) => node.role !== 'status' && node.role !== 'alert'));
      speak('status');
      speak('alert');
    },
    /** The element of a node that can be pressed, or undefined. */
    forId(id) {
      const node = nodes.find((one) => one.id === id && !one.disabled);
      const entry = node && kept.get(id);
      return entry && entry.element;
    },
    /** The element that a key stands for, or undefined. */
    forKey(key) {
      const node = nodes.find((one) => one.key === key && !one.disabled);
      const entry = node && kept.get(node.id);
      return entry && entry.element;
    },
  };
}
