package org.homestretch.ui.kit.work;

/** What every screen shares with the window: the desk with the open record, the work beside the screen, the notices. */
public record Workplace(Desk desk, Tasks tasks, Notices notices, OpenRecord record) {}
