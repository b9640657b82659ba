package io.seedbed.maven.format;

import io.seedbed.table.Table;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook on its way into a file. The library writes the time into it, so it first goes into a temporary file and then, with a
 * fixed time instead, to where it belongs.
 */
final class XlsxFile implements Format.Sink<List<Object[]>> {
    private static final int LONGEST_SHEET_NAME = 31;
    private static final String PROPERTIES = "docProps/core.xml";

    /** The earliest time that a zip file knows. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final OutputStream out;
    private final Path draft;
    private final OutputStream drafting;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    XlsxFile(Table table, OutputStream out) throws IOException {
        this.out = out;
        this.draft = Files.createTempFile("seedbed", ".xlsx");
        this.drafting = new BufferedOutputStream(Files.newOutputStream(draft));
        this.workbook = new Workbook(drafting, "Seedbed", null);
        this.workbook.setCompressionLevel(1);
        this.sheet = workbook.newWorksheet(sheetName(table.name()));
        List<String> paths = table.paths();
        for (int i = 0; i < paths.size(); i++) {
            sheet.inlineString(0, i, XlsxText.escaped(paths.get(i)));
        }
        this.row = 1;
    }

    @Override
    public void append(List<Object[]> part) throws IOException {
        for (@Nullable Object[] cells : part) {
            for (int i = 0; i < cells.length; i++) {
                if (cells[i] instanceof XlsxCell cell) {
                    cell.write(sheet, row, i);
                }
            }
            row++;
        }
        // What has been written is not kept, so memory does not grow with the sheet.
        sheet.flush();
    }

    @Override
    public void finish() throws IOException {
        workbook.finish();
        drafting.close();
        // Read by its directory: the sizes in front of the library's entries are left open, which a stream can not
        // follow.
        try (ZipFile from = new ZipFile(draft.toFile())) {
            ZipOutputStream to = new ZipOutputStream(out);
            for (ZipEntry entry : Collections.list(from.entries())) {
                try (InputStream content = from.getInputStream(entry)) {
                    copy(entry.getName(), content, to);
                }
            }
            to.finish();
        }
    }

    @Override
    public void close() {
        try (drafting) {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            draft.toFile().deleteOnExit();
        }
    }

    private static void copy(String name, InputStream from, ZipOutputStream to) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        to.putNextEntry(entry);
        if (name.equals(PROPERTIES)) {
            String properties = new String(from.readAllBytes(), StandardCharsets.UTF_8);
            to.write(properties
                    .replaceAll("<dcterms:created[^>]*>[^<]*</dcterms:created>", "")
                    .getBytes(StandardCharsets.UTF_8));
        } else {
            from.transferTo(to);
        }
        to.closeEntry();
    }

    /** Excel forbids some characters in a sheet's name. */
    private static String sheetName(String table) {
        String name = table.replaceAll("[\\[\\]:*?/\\\\']", "_");
        return name.substring(0, Math.min(name.length(), LONGEST_SHEET_NAME));
    }
}
