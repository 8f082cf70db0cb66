/**
 * What an employee sees of himself: his own data, when he was absent, who guides him, and who looked in his file (AVG
 * 15, NEN 7513). He reaches nobody else.
 */
@NullMarked
package nl.verzuimsysteem.mijn;

import org.jspecify.annotations.NullMarked;
