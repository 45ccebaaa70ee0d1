// What is loaded of figures once the graph has any.
export { FiguresSection } from "./FiguresSection.tsx";
export { KeyFigures } from "./KeyFigures.tsx";
