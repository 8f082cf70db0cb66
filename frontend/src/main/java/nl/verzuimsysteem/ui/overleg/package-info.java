/**
 * The screens of the weekly overleg of a regional team: the agenda that comes, the screen on the wall, the minutes, and when
 * and with whom it is held. What one member does, all others see at once; what somebody is typing stays.
 */
@NullMarked
package nl.verzuimsysteem.ui.overleg;

import org.jspecify.annotations.NullMarked;
