/** Writes filled templates as PDFs that conform to PDF/UA-1 and PDF/A-2a, small and the same each time. */
package org.homestretch.print.pdf;
