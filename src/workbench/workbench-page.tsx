import { FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useHostTheme } from '../taskpane/start-up/theme';
import { WORKBENCH } from '../wording/pane/workbench';
import { WorkbenchController, FIRST_SAMPLE } from './workbench-controller';
import { keepFocusElsewhere } from './focus-elsewhere';
import { CopiesBar } from './keeping/copies-bar';
import type { Copy } from './keeping/copy-store';
import { LeaveDialog, type Leaving } from './keeping/leave-dialog';
import type { Notice } from './notice';
import { DropZone } from './drop-zone';
import { NoticeBar } from './notice-bar';
import { keepPage } from './offline/installed-page';
import { UpdateBar } from './offline/update-bar';
import { NARROW, Splitter } from './splitter';
import { TopBar } from './top-bar';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    overflow: 'hidden',
    [NARROW]: { overflow: 'auto' },
    // The library shows the focus once Tab was pressed; who comes by F6 or back by Esc is to see it too.
    '& button:focus-visible:not([data-fui-focus-visible])': {
      outlineStyle: 'solid',
      outlineWidth: tokens.strokeWidthThick,
      outlineColor: tokens.colorStrokeFocus2,
    },
  },
  surface: { display: 'flex', flexGrow: 1, minHeight: 0, [NARROW]: { flexDirection: 'column', flexBasis: 0, minHeight: '580px' } },
  sheet: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minWidth: 0,
    [NARROW]: { flexBasis: '40%', minHeight: '260px' },
  },
  grid: {
    flexGrow: 1,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    // The slider of enlargement.
    '&[data-narrow=true] footer section section': { display: 'none' },
  },
  pane: {
    flexShrink: 0,
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    [NARROW]: {
      flexBasis: '60%',
      boxSizing: 'border-box',
      width: '100% !important',
      minHeight: '320px',
      borderTop: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  hidden: { display: 'none' },
});

/** What becomes of the open workbook is being asked. */
interface Question {
  readonly name: string;
  readonly next: string;
  readonly resolve: (leaving: Leaving) => void;
}

/** Widths that the pane may take: as narrow as Office makes it, as wide as it is of use. */
const PANE_WIDTH = { least: 320, first: 360, most: 800 };

/** The workbench: bar above, workbook left, pane right. */
export function WorkbenchPage() {
  const styles = useStyles();
  const theme = useHostTheme();
  const grid = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const header = useRef<HTMLElement>(null);
  const [controller, setDesk] = useState<WorkbenchController | null>(null);
  const [name, setName] = useState('');
  const [notice, setNotice] = useState<Notice | null>(null);
  const [width, setWidth] = useState(PANE_WIDTH.first);
  const [unsaved, setUnsaved] = useState(false);
  const [copies, setCopies] = useState<readonly Copy[]>([]);
  const [question, setQuestion] = useState<Question | null>(null);
  const [paneShown, setPaneShown] = useState(true);
  const [update, setUpdate] = useState<(() => void) | null>(null);

  useEffect(() => keepFocusElsewhere(() => [header.current, pane.current]), []);

  useEffect(() => {
    if (!grid.current || !pane.current) return;
    const opened = (next: string): void => {
      setName(next);
      setNotice(null);
      document.title = `${next} · ${WORKBENCH.title}`;
    };
    const leaving = (open: string, next: string): Promise<Leaving> => new Promise((resolve) => setQuestion({ name: open, next, resolve }));
    const created = new WorkbenchController(
      { grid: grid.current, pane: pane.current },
      { opened, notice: setNotice, unsaved: setUnsaved, leaving, leftBehind: setCopies },
    );
    setDesk(created);
    void created.openSample(FIRST_SAMPLE);
    void created.lookForCopies();
    keepPage((take) => setUpdate(() => take));
  }, []);

  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent): void => {
      if (controller?.hasUnsaved) askBeforeLeaving(event);
    };
    window.addEventListener('beforeunload', onLeave);
    return () => window.removeEventListener('beforeunload', onLeave);
  }, [controller]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'F6') switchPart(event, header.current, pane.current);
      if (event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        void controller?.save();
      }
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [controller]);

  /** What is not downloaded is, before the page is opened anew. */
  const takeUpdate = async (): Promise<void> => {
    if (unsaved) await controller?.save();
    update?.();
  };

  return (
    <FluentProvider theme={theme}>
      <div className={styles.page}>
        <TopBar
          header={header}
          name={name}
          unsaved={unsaved}
          paneShown={paneShown}
          onOpen={(file) => void controller?.openFile(file)}
          onSample={(file) => void controller?.openSample(file)}
          onSave={() => void controller?.save()}
          onTogglePane={() => setPaneShown(!paneShown)}
        />
        <DropZone className={styles.surface} onDrop={(file) => void controller?.openFile(file)}>
          <section className={styles.sheet} aria-label={WORKBENCH.grid}>
            <CopiesBar
              copies={copies}
              onOpen={(copy) => void controller?.openCopy(copy)}
              onRefuse={({ id }) => void controller?.refuseCopy(id)}
            />
            <div role="status">
              {update && <UpdateBar unsaved={unsaved} onTake={() => void takeUpdate()} onLater={() => setUpdate(null)} />}
            </div>
            <NoticeBar notice={notice} onDismiss={() => setNotice(null)} />
            <div ref={grid} className={styles.grid} />
          </section>
          {paneShown && <Splitter width={width} least={PANE_WIDTH.least} most={PANE_WIDTH.most} onResize={setWidth} />}
          <aside
            ref={pane}
            aria-label={WORKBENCH.pane}
            style={{ width }}
            className={mergeClasses(styles.pane, !paneShown && styles.hidden)}
          />
        </DropZone>
        {question && (
          <LeaveDialog
            name={question.name}
            next={question.next}
            onChoose={(leaving) => {
              setQuestion(null);
              question.resolve(leaving);
            }}
          />
        )}
      </div>
    </FluentProvider>
  );
}

/** The browser asks whether to leave, in its own words. */
function askBeforeLeaving(event: BeforeUnloadEvent): void {
  event.preventDefault();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- browsers before Chrome 119 hear nothing else
  event.returnValue = true;
}

/**
 * F6 goes round from the sheet to the pane, to the bar above and back, with Shift the other way, as in Excel: in the sheet the
 * Tab key moves between cells.
 */
function switchPart(event: KeyboardEvent, header: HTMLElement | null, pane: HTMLElement | null): void {
  event.preventDefault();
  const parts = [document.querySelector('[id^="univer-sheet-main-canvas"]'), firstControl(pane), firstControl(header)];
  const holders = [null, pane, header];
  const at = Math.max(
    0,
    holders.findIndex((holder) => holder?.contains(document.activeElement)),
  );
  const round = [...parts.slice(at + 1), ...parts.slice(0, at)].filter((part) => part instanceof HTMLElement);
  (event.shiftKey ? round.at(-1) : round[0])?.focus();
}

/** What takes the focus of a part; null while the part is not shown. */
function firstControl(part: HTMLElement | null): Element | null {
  return part?.offsetParent ? part.querySelector('select, button') : null;
}
