package org.homestretch.education;

import org.homestretch.program.walking.WalkingPlan;

/** All that is needed to print a plan by weeks; some patients are told to mind their breath and not their pulse. */
public record PlanOrder(Given given, WalkingPlan plan, boolean notByPulse) {}
