/**
 * Pages that stand before the orders: the robot check and the sign-in. Words and marks as seen in public tools, 2025-12 … 2026-09.
 */
const robotWords = ['antibot', 'доступ ограничен', 'похоже, нет соединения', 'вы не робот', 'not a robot', '不是机器人'];
export const robotClass = 'abt-challenge';
const robotMarks = `#${robotClass}, .${robotClass}, [id*="${robotClass}"]`;
/** Addresses of the cabinet's sign-in (2025-12). */
const signInPath = /^\/(?:app\/registration\/signin|signin|login)(?:\/|$)/i;
const signInMarks = 'mounting-point[name="@seller-ui/registration"]';

/** True for the page that asks whether a person is there. */
export function readsLikeRobotCheck(title: string, body: Element): boolean {
  const words = title.toLowerCase();
  return robotWords.some((word) => words.includes(word)) || body.querySelector(robotMarks) !== null;
}

/** True where the cabinet shows its sign-in instead of orders. */
export function readsLikeSignIn(document: Document): boolean {
  return document.querySelector(signInMarks) !== null;
}

/** True for an address where people sign in. */
export function isSignInAddress(url: URL): boolean {
  return signInPath.test(url.pathname);
}
