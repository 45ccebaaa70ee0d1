import { Component, type ReactNode } from "react";
import { PartFault, type PartTag } from "./PartFault.tsx";

interface FaultBoundaryProps {
  readonly as: PartTag;
  readonly children: ReactNode;
}

/** Keeps a fault of one part from taking the page with it. A class, since React asks for one. */
export class FaultBoundary extends Component<FaultBoundaryProps, { readonly isFaulty: boolean }> {
  override readonly state = { isFaulty: false };

  static getDerivedStateFromError() {
    return { isFaulty: true };
  }

  override render(): ReactNode {
    const { as, children } = this.props;
    return this.state.isFaulty ? <PartFault as={as} /> : children;
  }
}
