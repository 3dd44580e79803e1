import type { PageReport } from '../../utils/ext/messages.ts';
import { Button } from '../base/Button.tsx';
import { Message } from '../base/Message.tsx';
import { AgreeLinks } from './AgreeLinks.tsx';
import { Busy } from './Busy.tsx';
import { OtherLanguage } from './OtherLanguage.tsx';
import { PdfPage } from './PdfPage.tsx';
import type { PopupActions, PopupModel, Texts } from './popup-model.ts';
import { ReportView } from './ReportView.tsx';
import { UnreadFrame } from './UnreadFrame.tsx';

/** What is the case on this page, in words, and what to do next. */
export function StateView({ model, actions, texts }: { model: PopupModel; actions: PopupActions; texts: Texts }) {
  const { page, site } = model;
  if (site && !site.on) return <SwitchedOff host={site.host} onTurnOn={() => actions.setSite(true)} />;
  switch (page.kind) {
    case 'opening':
      return <Busy text="Looking at this page…" />;
    case 'browser-page':
      return (
        <Message title="Caveat cannot run here" action={<Button onPress={actions.openReader}>Read a file in Caveat</Button>}>
          <p>
            Browsers keep extensions off their own pages, off their viewer for PDF files and off the add-on store. Open a privacy policy or
            terms of service and try again, or read one that is a file on Caveat’s own page.
          </p>
        </Message>
      );
    case 'pdf':
      return <PdfPage onOpen={actions.openReader} />;
    case 'unread':
      return <NoPolicy model={model} actions={actions} />;
    case 'no-access':
      return <NoAccess host={page.host} actions={actions} />;
    case 'reload':
      return (
        <Message
          title="Reload this page to go on"
          action={
            <Button look="main" onPress={actions.reloadPage}>
              Reload the page
            </Button>
          }
        >
          <p>The page was open before Caveat was installed or updated, and no longer answers.</p>
        </Message>
      );
    case 'error':
      return <Failed detail={page.message} actions={actions} />;
    case 'report':
      return (
        <>
          {page.report.unreadFrame && page.report.state !== 'scanning' && <UnreadFrame />}
          <ReportState report={page.report} model={model} actions={actions} texts={texts} />
        </>
      );
  }
}

function ReportState({ report, model, actions, texts }: { report: PageReport; model: PopupModel; actions: PopupActions; texts: Texts }) {
  switch (report.state) {
    case 'scanning':
      return <Busy text="Reading the document…" />;
    case 'ready':
      return (
        <>
          {report.unlikely && <Unlikely />}
          <ReportView
            report={report}
            texts={texts}
            onJump={actions.jumpTo}
            beside={{ comparison: model.comparison, library: model.library, onOpenPage: actions.openOwnPage }}
          />
        </>
      );
    case 'no-policy':
      return <NoPolicy model={model} actions={actions} />;
    case 'language':
      return <OtherLanguage report={report} onOpen={actions.openInTab} />;
    case 'too-short':
      return (
        <Message
          title="Not analysed: too little text"
          action={
            <Button look="main" onPress={actions.readPage}>
              Read again
            </Button>
          }
        >
          <p>Caveat found hardly any text on this page. If the document opens in parts or loads late, open it fully and read again.</p>
        </Message>
      );
    case 'off':
      return <SwitchedOff host={hostOf(report.url)} onTurnOn={() => actions.setSite(true)} />;
    case 'failed':
      return <Failed detail={report.errors[0] ?? ''} actions={actions} />;
  }
}

function NoAccess({ host, actions }: { host: string | null; actions: PopupActions }) {
  if (host === null) {
    return (
      <Message title="Caveat may not read this site">
        <p>
          Your browser gives Caveat no access to it. Open Caveat from its button in the toolbar while the page is in front, and it can read
          that one page. Or allow all sites below.
        </p>
      </Message>
    );
  }
  return (
    <Message
      title="Caveat may not read this site"
      action={
        <>
          <Button look="main" onPress={actions.allowSite}>
            Allow on {host}
          </Button>
          <Button onPress={actions.readPage}>Read this page only</Button>
        </>
      }
    >
      <p>Access to {host} is off in your browser. Caveat needs it to find the clauses; the text stays on this device.</p>
    </Message>
  );
}

function Unlikely() {
  return (
    <Message title="This does not look like a policy">
      <p>You asked Caveat to read the page anyway. What it found may be about policies in general and bind nobody.</p>
    </Message>
  );
}

function NoPolicy({ model: { agreement, site }, actions }: { model: PopupModel; actions: PopupActions }) {
  if (agreement) {
    return <AgreeLinks agreement={agreement} host={site?.host ?? ''} onOpen={actions.openDocument} onRead={actions.readPage} />;
  }
  return (
    <Message
      title="No policy recognised on this page"
      action={
        <Button look="main" onPress={actions.readPage}>
          Read this page anyway
        </Button>
      }
    >
      <p>If this is a privacy policy or terms of service, Caveat can read it now. Otherwise there is nothing to do.</p>
    </Message>
  );
}

function SwitchedOff({ host, onTurnOn }: { host: string; onTurnOn: () => void }) {
  return (
    <Message
      title={`Switched off on ${host}`}
      action={
        <Button look="main" onPress={onTurnOn}>
          Turn on for this site
        </Button>
      }
    >
      <p>Caveat reads nothing on this site until you turn it on again.</p>
    </Message>
  );
}

function Failed({ detail, actions }: { detail: string; actions: PopupActions }) {
  return (
    <Message
      title="Caveat could not read this page"
      action={
        <Button look="main" onPress={actions.readPage}>
          Try again
        </Button>
      }
    >
      <p>Try again, or reload the page first. Nothing was kept of this attempt.</p>
      {detail !== '' && <p>What went wrong: {detail}</p>}
    </Message>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname || 'this site' : 'this site';
}
