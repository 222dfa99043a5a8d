import { readSavedPage } from '../tests/pages/read-fixture';
const [url, body] = process.argv.slice(2);
const r = readSavedPage({ url: url!, now: '2026-11-28T09:30:00+03:00', html: `<body><main>${body}</main></body>`, responses: [] });
console.log(JSON.stringify(r.cancellations.map((c) => ({ ...c.record, evidence: undefined })), null, 1), r.reading.problems);
