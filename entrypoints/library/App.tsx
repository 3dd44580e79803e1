import texts from 'virtual:caveat-texts';
import { LibraryView } from '../../components/library/LibraryView.tsx';
import { actions, model, now } from './state.ts';

export function App() {
  return <LibraryView model={model.value} actions={actions} texts={texts} now={now.value} />;
}
