using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Samverkan.Recruitment;

namespace Samverkan.Benchmarks.Peers;

/// <summary>Documents in memory, merged to one segment; a hit is the number that the document was added with.</summary>
internal sealed class LuceneIndex : IDisposable
{
    private const string Number = "number";
    private static readonly FieldType Scored = new() { IsIndexed = true, IsTokenized = false, IndexOptions = IndexOptions.DOCS_ONLY, OmitNorms = false };

    private readonly RAMDirectory directory = new();
    private readonly DirectoryReader reader;
    private readonly IndexSearcher searcher;
    private readonly NumericDocValues numbers;

    public LuceneIndex(IEnumerable<Document> documents)
    {
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, null) { Similarity = new BM25Similarity(), RAMBufferSizeMB = 256 }))
        {
            foreach (var (number, document) in documents.Index())
            {
                document.Add(new NumericDocValuesField(Number, number));
                writer.AddDocument(document);
            }

            writer.ForceMerge(1);
        }

        reader = DirectoryReader.Open(directory);
        searcher = new IndexSearcher(reader) { Similarity = new BM25Similarity() };
        numbers = reader.Leaves.Count == 0 ? DocValues.EMPTY_NUMERIC : reader.Leaves[0].AtomicReader.GetNumericDocValues(Number);
    }

    public long Bytes => directory.GetSizeInBytes();

    /// <summary>A term that counts for the score, rarer ones more, in documents with few of them more.</summary>
    public static Field Wish(string name, string value) => new(name, value, Scored);

    /// <summary>A term that only lets through or keeps out.</summary>
    public static Field Gate(string name, string value) => new StringField(name, value, Field.Store.NO);

    public List<(int Number, float Score)> Best(Query query, Filter filter, int top)
    {
        var hits = searcher.Search(query, filter, top).ScoreDocs;
        var best = new List<(int, float)>(hits.Length);
        foreach (var hit in hits)
            best.Add(((int)numbers.Get(hit.Doc), hit.Score));
        return best;
    }

    public void Dispose()
    {
        reader.Dispose();
        directory.Dispose();
    }
}
