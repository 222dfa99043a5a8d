import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Language } from '../../lib/i18n/languages';
import { reportTextsIn } from '../../lib/i18n/report-texts-in';
import type { ReportTexts } from '../../lib/i18n/report-texts';
import type { PageReport } from '../../lib/report/page-report';
import './page-report.css';

type State = 'closed' | 'making' | 'failed' | PageReport;

export interface PageReportProps {
  language: Language;
  /** Makes the report of the open tab. */
  makeReport: () => Promise<PageReport>;
}

/** "Report this page": a person makes the report, reads it, and saves it by hand. What is shown is what is saved. */
export function PageReportOffer({ language, makeReport }: PageReportProps) {
  const [state, setState] = useState<State>('closed');
  const texts = reportTextsIn(language);

  async function make() {
    setState('making');
    try {
      setState(await makeReport());
    } catch {
      setState('failed');
    }
  }

  return (
    <section class="page-report">
      {typeof state === 'object' ? (
        <MadeReport report={state} texts={texts} onClose={() => setState('closed')} />
      ) : (
        <>
          <p>
            {texts.offer}{' '}
            <button type="button" onClick={make} disabled={state === 'making'}>
              {texts.make}
            </button>
          </p>
          <p role="status">{state === 'making' ? texts.making : state === 'failed' ? texts.failed : ''}</p>
        </>
      )}
    </section>
  );
}

function MadeReport({ report, texts, onClose }: { report: PageReport; texts: ReportTexts; onClose: () => void }) {
  const labelId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const text = JSON.stringify(report, null, 1);
  const [href, setHref] = useState<string>();

  useEffect(() => heading.current?.focus(), []); // the button that was pressed is gone
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([`${text}\n`], { type: 'application/json' }));
    setHref(url);
    return () => URL.revokeObjectURL(url);
  }, [text]);

  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {texts.title}
      </h2>
      <p>{texts.promise}</p>
      <p>{texts.read}</p>
      <label id={labelId} for={`${labelId}-text`}>
        {texts.text}
      </label>
      <textarea id={`${labelId}-text`} readOnly spellcheck={false} value={text} />
      <div class="report-actions">
        <a class="save" href={href} download={`page-report-${report.kind}.json`}>
          {texts.save}
        </a>
        <button type="button" onClick={onClose}>
          {texts.close}
        </button>
      </div>
    </>
  );
}
