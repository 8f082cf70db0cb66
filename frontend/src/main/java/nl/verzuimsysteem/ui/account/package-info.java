/**
 * What somebody sees and keeps of his own account: his functions, his ways of logging in, and where he is logged in now.
 */
@NullMarked
package nl.verzuimsysteem.ui.account;

import org.jspecify.annotations.NullMarked;
