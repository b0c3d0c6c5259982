// SPDX-License-Identifier: Apache-2.0
// Placeholder until the folder's first real file: delete it then.
