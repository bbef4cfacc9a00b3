package org.treffpunkt.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.TreeSet;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.RealParts;

/** Who may do what: access-matrix.yaml, run cell by cell over HTTP with tokens of a real Keycloak. */
@RealParts
class AccessMatrixTest {
    private static final Logger LOG = Logger.getLogger(AccessMatrixTest.class);

    @Test
    void everyOperationIsInTheMatrix() throws IOException {
        assertEquals(new TreeSet<>(new Operations().names()), new TreeSet<>(Matrix.read().operationsNamed()), "the operations of the contract, and those of access-matrix.yaml");
    }

    @Test
    void everyCellIsAsTheMatrixSays() throws IOException {
        var run = new Run();
        var reading = new ReadingCells(run);
        var lists = new ListCells(run);
        reading.plant();
        reading.read();
        lists.list();
        lists.searchForHiddenWords();
        reading.compareWithWhatWasMet();
        new ObjectCases(run).tell();
        var writing = new WritingCells(run);
        writing.members();
        writing.write();
        new CreatingCells(run).create();
        new CreatingCells(run).terms();
        new CreatingCells(run).grants();
        new CreatingCells(run).invitations();
        run.findings.leaks(run.canaries.leaks());
        LOG.infof("access matrix: %d cells, %d leaks", run.findings.cells(), run.findings.leaks());
        assertEquals("", String.join("\n", run.findings.failures()), "cells that are not as access-matrix.yaml says");
        assertTrue(run.findings.cells() >= 800, "cells");
    }
}
