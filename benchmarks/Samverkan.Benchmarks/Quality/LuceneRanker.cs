using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Samverkan.Recruitment;

namespace Samverkan.Benchmarks.Quality;

/// <summary>BM25 as Lucene has it, over the same skills: a document for each opening, a term for each skill that is typical of its occupation or group.</summary>
internal sealed class LuceneRanker : IRanker, IDisposable
{
    private const string Skills = "skills";
    private readonly RAMDirectory directory = new();
    private readonly DirectoryReader reader;
    private readonly IndexSearcher searcher;

    public LuceneRanker(QualityMarket input)
    {
        var type = new FieldType { IsIndexed = true, IsTokenized = false, IndexOptions = IndexOptions.DOCS_AND_FREQS, OmitNorms = false };
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, null) { Similarity = new BM25Similarity() }))
            foreach (var opening in input.Openings)
            {
                var document = new Document();
                foreach (var skill in input.Lists(opening.Occupation!.Value))
                    document.Add(new Field(Skills, skill.Value, type));
                writer.AddDocument(document);
            }

        reader = DirectoryReader.Open(directory);
        searcher = new IndexSearcher(reader) { Similarity = new BM25Similarity() };
    }

    public string Name => "BM25 (Lucene.Net)";

    public IEnumerable<int> Rank(Seeker seeker, int top)
    {
        var query = new BooleanQuery();
        foreach (var skill in seeker.Skills)
            query.Add(new TermQuery(new Term(Skills, skill.Value)), Occur.SHOULD);
        return searcher.Search(query, top).ScoreDocs.Select(hit => hit.Doc);
    }

    public void Dispose()
    {
        reader.Dispose();
        directory.Dispose();
    }
}
