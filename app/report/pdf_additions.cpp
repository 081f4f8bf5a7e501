#include "pdf_additions.h"

#include "pdf_file.h"

#include <QtCore/QStringEncoder>

namespace rustworthy::report {

namespace {

QByteArray number(qreal value)
{
    return QByteArray::number(value, 'f', 2);
}

/// A text string: hexadecimal, so that no character can end it.
QByteArray textString(const QString& text)
{
    QStringEncoder encoder(QStringConverter::Utf16BE);
    const QByteArray units = encoder.encode(text);
    return "<feff" + units.toHex() + '>';
}

/// A literal string of bytes, for addresses.
QByteArray byteString(QByteArray bytes)
{
    for (const char special : {'\\', '(', ')'}) {
        bytes.replace(special, QByteArray("\\") + special);
    }
    return '(' + bytes + ')';
}

QByteArray destination(const PdfPlace& place, const QList<int>& pages, qreal pageHeight)
{
    return '[' + pdfReference(pages[place.page]) + " /XYZ null " + number(pageHeight - place.y) + " null]";
}

std::optional<QList<int>> pagesOf(const PdfFile& file)
{
    const auto root = file.dictionary(file.root());
    const auto tree = root ? referredTo(root->value("Pages")) : std::nullopt;
    const auto node = tree ? file.dictionary(*tree) : std::nullopt;
    auto pages = node ? allReferredTo(node->value("Kids")) : std::nullopt;
    for (const int page : pages.value_or(QList<int>())) {
        const auto dictionary = file.dictionary(page);
        if (!dictionary || dictionary->value("Type") != "/Page") {
            return std::nullopt;
        }
    }
    return pages;
}

bool isOn(const QList<int>& pages, const PdfAdditions& additions)
{
    const auto exists = [&pages](int page) { return page >= 0 && page < pages.size(); };
    int level = -1;
    for (const PdfOutlineEntry& entry : additions.outline) {
        if (!exists(entry.place.page) || entry.level < 0 || entry.level > level + 1) {
            return false;
        }
        level = entry.level;
    }
    for (const PdfLink& link : additions.links) {
        if (!exists(link.page) || (link.address.isEmpty() && !exists(link.target.page))) {
            return false;
        }
    }
    return true;
}

/// Where each entry hangs in the tree; -1 = nowhere, or the root.
struct Node
{
    int parent = -1;
    int previous = -1;
    int next = -1;
    QList<int> children;
};

QList<Node> treeOf(const QList<PdfOutlineEntry>& outline)
{
    QList<Node> nodes(outline.size());
    QList<int> open; // the entry on each level that others may hang on
    QList<int> roots;
    for (int i = 0; i < outline.size(); ++i) {
        open.resize(outline[i].level);
        nodes[i].parent = open.isEmpty() ? -1 : open.back();
        QList<int>& siblings = open.isEmpty() ? roots : nodes[open.back()].children;
        if (!siblings.isEmpty()) {
            nodes[i].previous = siblings.back();
            nodes[siblings.back()].next = i;
        }
        siblings.append(i);
        open.append(i);
    }
    return nodes;
}

/// Number of the outline's root.
int addOutline(PdfFile& file, const PdfAdditions& additions, const QList<int>& pages)
{
    const QList<Node> nodes = treeOf(additions.outline);
    const int root = file.add({});
    QList<int> objects;
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        objects.append(file.add({}));
    }
    QList<int> outermost;
    for (int i = 0; i < nodes.size(); ++i) {
        const Node& node = nodes[i];
        PdfDictionary item;
        item.set("Title", textString(additions.outline[i].title));
        item.set("Parent", pdfReference(node.parent < 0 ? root : objects[node.parent]));
        item.set("Dest", destination(additions.outline[i].place, pages, additions.pageHeight));
        if (node.previous >= 0) {
            item.set("Prev", pdfReference(objects[node.previous]));
        }
        if (node.next >= 0) {
            item.set("Next", pdfReference(objects[node.next]));
        }
        if (!node.children.isEmpty()) {
            item.set("First", pdfReference(objects[node.children.front()]));
            item.set("Last", pdfReference(objects[node.children.back()]));
            item.set("Count", QByteArray::number(-node.children.size())); // closed
        }
        if (node.parent < 0) {
            outermost.append(objects[i]);
        }
        file.replace(objects[i], item.written());
    }
    PdfDictionary dictionary;
    dictionary.set("Type", "/Outlines");
    dictionary.set("First", pdfReference(outermost.front()));
    dictionary.set("Last", pdfReference(outermost.back()));
    dictionary.set("Count", QByteArray::number(outermost.size()));
    file.replace(root, dictionary.written());
    return root;
}

QByteArray annotation(const PdfLink& link, const QList<int>& pages, qreal pageHeight)
{
    PdfDictionary dictionary;
    dictionary.set("Type", "/Annot");
    dictionary.set("Subtype", "/Link");
    dictionary.set("Rect", '[' + number(link.area.left()) + ' ' + number(pageHeight - link.area.bottom()) +
                               ' ' + number(link.area.right()) + ' ' + number(pageHeight - link.area.top()) +
                               ']');
    dictionary.set("Border", "[0 0 0]");
    dictionary.set("F", "4"); // printed
    if (link.address.isEmpty()) {
        dictionary.set("Dest", destination(link.target, pages, pageHeight));
    } else {
        dictionary.set("A", "<</S /URI /URI " + byteString(link.address) + ">>");
    }
    return dictionary.written();
}

void addLinks(PdfFile& file, const PdfAdditions& additions, const QList<int>& pages)
{
    for (int page = 0; page < pages.size(); ++page) {
        QByteArray annotations;
        for (const PdfLink& link : additions.links) {
            if (link.page == page) {
                annotations += pdfReference(file.add(annotation(link, pages, additions.pageHeight))) + ' ';
            }
        }
        PdfDictionary dictionary = *file.dictionary(pages[page]); // pagesOf() read it
        dictionary.set("Annots", '[' + annotations.trimmed() + ']');
        file.replace(pages[page], dictionary.written());
    }
}

/// Qt 6.8 writes a second description of the document, with the time, an identifier made by chance and
/// without the author.
void removeMetadata(PdfFile& file, PdfDictionary& root)
{
    if (const auto metadata = referredTo(root.value("Metadata"))) {
        file.remove(*metadata);
    }
    root.remove("Metadata");
}

} // namespace

std::optional<QByteArray> withAdditions(const QByteArray& pdf, const PdfAdditions& additions)
{
    std::optional<PdfFile> file = PdfFile::read(pdf);
    const auto pages = file ? pagesOf(*file) : std::nullopt;
    auto root = file ? file->dictionary(file->root()) : std::nullopt;
    auto info = file ? file->dictionary(file->info()) : std::nullopt;
    if (!pages || !root || !info || !isOn(*pages, additions)) {
        return std::nullopt;
    }
    if (!additions.outline.isEmpty()) {
        root->set("Outlines", pdfReference(addOutline(*file, additions, *pages)));
        root->set("PageMode", "/UseOutlines");
    }
    root->set("Lang", textString(additions.language));
    root->set("ViewerPreferences", "<</DisplayDocTitle true>>");
    removeMetadata(*file, *root);
    file->replace(file->root(), root->written());
    info->set("Author", textString(additions.author));
    info->set("CreationDate",
              "(D:" + additions.date.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "000000Z)");
    info->remove("ModDate");
    file->replace(file->info(), info->written());
    addLinks(*file, additions, *pages);
    return file->written();
}

} // namespace rustworthy::report
