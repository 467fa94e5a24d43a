using System.Text;
using TemplateGen.Analyzers.Generation;
using TemplateGen.Analyzers.Specs;

namespace TemplateGen.Analyzers.Emission.Stencils;

/// <summary>
/// The code of a bucket of templates. Thousands of templates have a few shapes: Scriban renders each shape once, and its
/// code is then filled with the texts of each template. In a cold compiler that takes a tenth of the time of rendering each.
/// </summary>
internal sealed class BucketCode
{
    /// <summary>What <c>cut</c> is in the code template while a shape is rendered; escaping lets it into no text.</summary>
    private const char Cut = '\u0001';

    private readonly GenerationOptions _options;
    private readonly bool _isFirst;
    private readonly Dictionary<TemplateSpec, (Stencil Record, Stencil Method)> _stencils = [];
    private string[] _frame = [];

    private BucketCode(GenerationOptions options, bool isFirst)
    {
        _options = options;
        _isFirst = isFirst;
    }

    /// <summary>Renders the file of a bucket that has templates.</summary>
    public static string Render(TemplateBucket bucket, GenerationOptions options) =>
        new BucketCode(options, bucket.IsFirst).Render(bucket.Templates);

    private string Render(IEnumerable<TemplateSpec> templates)
    {
        var records = new StringBuilder();
        var methods = new StringBuilder();
        foreach (var template in templates)
        {
            var shape = TemplateShape.Of(template);
            if (!_stencils.TryGetValue(shape.Template, out var stencils)) _stencils.Add(shape.Template, stencils = CutOut(shape));
            stencils.Record.Fill(records, shape.Texts);
            stencils.Method.Fill(methods, shape.Texts);
        }

        return string.Concat(_frame[0], records.ToString(), _frame[1], methods.ToString(), _frame[2]);
    }

    private (Stencil Record, Stencil Method) CutOut(TemplateShape shape)
    {
        var model = CodeModel.Of(shape.Template, _options);
        model["is_first"] = _isFirst;
        model["cut"] = Cut.ToString();
        // The start of the file, the record, what is between records and methods, the method, the end of the file.
        var parts = BuiltInTemplate.Code.Render(model).Split(Cut);
        _frame = [parts[0], parts[2], parts[4]];
        return shape.Texts.Count == 0 ? (Stencil.Of(parts[1]), Stencil.Of(parts[3])) : (Stencil.WithMarks(parts[1]), Stencil.WithMarks(parts[3]));
    }
}
