import type { CatchUpView } from '../../lib/catch-up/catch-up-view';

interface CatchUpCardProps {
  view: CatchUpView;
  onPause: () => void;
  onResume: () => void;
  onStop: () => void;
  onClose: () => void;
}

/** How far the reading of the list has come, and what a person can do about it. */
export function CatchUpCard({ view, onPause, onResume, onStop, onClose }: CatchUpCardProps) {
  const { status } = view;
  const isOver = status !== 'running' && status !== 'paused';
  const isDone = status === 'date' || status === 'nothing-more';
  return (
    <section class="card" data-status={status} aria-label={view.title}>
      <h2>{view.title}</h2>
      <p class="progress">{view.progress}</p>
      <p class="word" role="status">
        {view.word}
      </p>
      <div class="buttons">
        {status === 'running' && (
          <button type="button" data-do="pause" onClick={onPause}>
            {view.pause}
          </button>
        )}
        {status !== 'running' && !isDone && (
          <button type="button" data-do="resume" class="main" onClick={onResume}>
            {view.resume}
          </button>
        )}
        {!isOver && (
          <button type="button" data-do="stop" onClick={onStop}>
            {view.stop}
          </button>
        )}
        {isOver && (
          <button type="button" data-do="close" onClick={onClose}>
            {view.close}
          </button>
        )}
      </div>
    </section>
  );
}
