import { Component, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { PageLoadError } from '../shared/page-load-error';
import { PageFailed } from './PageFailed';

/** Keeps the failure of one page to that page: the menu stays, and another page is a fresh start. */
export function PageBoundary({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  return <Boundary pathname={pathname}>{children}</Boundary>;
}

interface Props {
  pathname: string;
  children: ReactNode;
}

interface State {
  error?: unknown;
}

class Boundary extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.error !== undefined && before.pathname !== this.props.pathname) this.reset();
  }

  reset = (): void => {
    if (this.state.error instanceof PageLoadError) this.state.error.forget();
    this.setState({ error: undefined });
  };

  override render(): ReactNode {
    const { error } = this.state;
    return error === undefined ? this.props.children : <PageFailed error={error} again={this.reset} />;
  }
}
