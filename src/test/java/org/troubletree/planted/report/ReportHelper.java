package org.troubletree.planted.report;

record ReportHelper() {}
