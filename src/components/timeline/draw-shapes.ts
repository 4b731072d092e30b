import type { TimelineShapes } from './timeline-shapes.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Draws shapes into an SVG element, in place of what was there. */
export function drawShapes(svg: SVGElement, { height, shapes }: TimelineShapes): void {
  svg.setAttribute('height', String(height));
  const drawn = shapes.map(({ name, attributes, text }) => {
    const shape = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, String(value));
    if (text !== undefined) shape.textContent = text;
    return shape;
  });
  svg.replaceChildren(...drawn);
}
