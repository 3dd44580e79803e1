import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../components/findings/finding-card.css';
import texts from 'virtual:caveat-texts';
import { render } from 'preact';
import { MethodologyView } from '../../components/methodology/MethodologyView.tsx';
import accuracy from '../../utils/taxonomy/accuracy.json';

render(<MethodologyView accuracy={accuracy} texts={texts} />, document.getElementById('app')!);
