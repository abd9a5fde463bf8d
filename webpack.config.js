const { readFileSync } = require('node:fs');
const path = require('node:path');
const { gzipSync } = require('node:zlib');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { IgnorePlugin } = require('webpack');
const { browserslist } = require('./package.json');

const PORT = Number(process.env.PORT ?? 3000);

/**
 * Nothing but our own files, no eval. Styles may be inline because Fluent (griffel) and the grid put
 * `<style>` elements into the page; a style cannot send anything away while everything else is closed.
 */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** One page per face; each loads its own entry only. */
const page = (name) =>
  new HtmlWebpackPlugin({
    template: `src/${name}/${name}.html`,
    filename: `${name}.html`,
    chunks: [name],
    templateParameters: { csp: CSP },
  });

/** Prints what a first load of the pane weighs, and the address once the first build is served. */
class Announce {
  constructor(serving) {
    this.serving = serving;
  }

  apply(compiler) {
    compiler.hooks.done.tap('Announce', ({ compilation }) => {
      if (compilation.errors.length > 0) return;
      if (this.serving) {
        console.log(`\n工作台：http://localhost:${PORT}/\n`);
        return;
      }
      const weigh = (names) => {
        const bytes = [...names].map((name) => gzipSync(readFileSync(path.join(compiler.outputPath, name))).length);
        return `${(bytes.reduce((sum, each) => sum + each, 0) / 1024).toFixed(1)} KB`;
      };
      const page = compilation.entrypoints.get('taskpane').getFiles();
      const assistant = compilation.namedChunks.get('assistant').files;
      console.log(`Pane, gzip: ${weigh(page)} to draw the page, ${weigh(assistant)} to read ledgers`);
    });
  }
}

module.exports = (env, { mode }) => {
  const production = mode === 'production';
  return {
    mode,
    entry: { taskpane: './src/taskpane/taskpane.tsx', workbench: './src/workbench/workbench.tsx' },
    output: {
      path: path.resolve(__dirname, 'dist'),
      filename: production ? '[name].[contenthash:8].js' : '[name].js',
      clean: true,
    },
    // No eval in development either: the pages forbid it.
    devtool: production ? false : 'cheap-module-source-map',
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.[jt]sx?$/,
          // The grid is for today's browsers only and large: it stays as its makers built it.
          exclude: /node_modules[\\/]@univerjs/,
          loader: 'swc-loader',
          options: {
            env: { targets: browserslist },
            jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
          },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      ],
    },
    plugins: [
      page('taskpane'),
      page('workbench'),
      new MiniCssExtractPlugin({ filename: production ? '[name].[contenthash:8].css' : '[name].css' }),
      new CopyWebpackPlugin({ patterns: [{ from: 'assets/samples/*.xlsx', to: 'samples/[name][ext]', noErrorOnMissing: true }] }),
      // The grid's hyphenation of 70 languages: none is Chinese, each would be a chunk of its own.
      new IgnorePlugin({ resourceRegExp: /^\.\/(?!en-)[a-z\d-]+-[\w-]{8}\.js$/, contextRegExp: /@univerjs[\\/]engine-render/ }),
      new Announce(env.WEBPACK_SERVE),
    ],
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
    // Only the pane's first load is watched for weight; the grid is loaded by the workbench alone.
    performance: { hints: false },
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'warn' },
    devServer: {
      host: 'localhost',
      port: PORT,
      hot: false,
      liveReload: false,
      client: false,
      devMiddleware: { index: 'workbench.html' },
    },
  };
};
