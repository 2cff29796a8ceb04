/** A document that nobody sees: reads the pages that the worker fetched, since a worker has no document. */
import { serveOffscreen } from "../../lib/browser/connect/page-reader";

serveOffscreen();
