/** Sheets and reports on paper: the only package that knows JasperReports. */
package org.homestretch.print;
