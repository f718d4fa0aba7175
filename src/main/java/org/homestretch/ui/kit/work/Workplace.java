package org.homestretch.ui.kit.work;

/** What every screen shares with the window: the desk, the work beside the screen, and the notices. */
public record Workplace(Desk desk, Tasks tasks, Notices notices) {}
