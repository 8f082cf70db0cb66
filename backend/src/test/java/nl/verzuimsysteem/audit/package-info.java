/** Tests of the audit log and its chain of seals. */
@NullMarked
package nl.verzuimsysteem.audit;

import org.jspecify.annotations.NullMarked;
